/** Runs the statements of a file in DuckDB, as its command line would in the working directory; prints the rows of each as JSON. */
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const connection = await (await DuckDBInstance.create(":memory:")).connect();
const statements = await connection.extractStatements(readFileSync(process.argv[2]!, "utf8"));
const answers = [];
for (let i = 0; i < statements.count; i++) {
  const reader = await (await statements.prepare(i)).runAndReadAll();
  answers.push(reader.getRowsJson());
}
process.stdout.write(JSON.stringify(answers));
