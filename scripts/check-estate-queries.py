"""Parses the queries under docs/estates/queries in the dialect of their engine, and runs them, translated, in DuckDB.

    python3 -m venv venv && venv/bin/pip install sqlglot duckdb
    venv/bin/python scripts/check-estate-queries.py

Athena, BigQuery and Spark are not here: that the text is their language, and that it asks the same as DuckDB's
queries, which the tests run, is what can be shown without an account.
"""

import pathlib
import sys

import duckdb
import sqlglot
from sqlglot import exp

FOLDER = pathlib.Path(__file__).parent.parent / "docs" / "estates" / "queries"
COLUMNS = "cloud account resource_id resource_name type role location countries countries_outside verdict owner".split()
ROWS = [
    ("aws", "012345678901", "a", "a", "AWS::S3::Bucket", "home", "eu-central-1", "DE", "", "inside", "dpo"),
    ("aws", "012345678901", "a", "a", "AWS::S3::Bucket", "replica", "us-east-1", "US", "US", "outside", "dpo"),
    ("aws", "012345678901", "b", "b", "AWS::S3::Bucket", "replica", "nam", "CA;US", "CA;US", "outside", ""),
    ("azure", "0f", "c", "c", "Microsoft.Cdn/profiles", "cache", "edge", "", "", "may-leave", None),
    ("azure", "0f", "d", "d", "Microsoft.Sql/servers", "backup", "francecentral", "FR", "", "inside", None),
]


def queries(dialect: str) -> list[exp.Expression]:
    text = (FOLDER / f"{dialect}.sql").read_text()
    parsed = sqlglot.parse(text, read=dialect, error_level=sqlglot.ErrorLevel.RAISE)
    for one in parsed:
        if isinstance(one, exp.Command):
            raise ValueError(f"{dialect}: not understood: {one.sql()[:80]}")
    return [one for one in parsed if isinstance(one, exp.Select)]


def answer(database: duckdb.DuckDBPyConnection, query: exp.Expression) -> list[tuple]:
    for table in query.find_all(exp.Table):
        if table.name in ("placements", "placements.parquet"):
            table.replace(exp.to_table("placements", alias=table.alias or None))
    return sorted(database.execute(query.sql(dialect="duckdb")).fetchall())


def main() -> int:
    database = duckdb.connect()
    database.execute(f"CREATE TABLE placements ({', '.join(f'{name} VARCHAR' for name in COLUMNS)})")
    database.executemany(f"INSERT INTO placements VALUES ({', '.join('?' * len(COLUMNS))})", ROWS)
    wanted = [answer(database, query) for query in queries("duckdb")]
    wrong = 0
    for dialect in ("athena", "bigquery", "spark"):
        found = [answer(database, query) for query in queries(dialect)]
        same = found == wanted and all(wanted)
        wrong += not same
        print(f"{dialect}: {len(found)} queries, {'the same answers as DuckDB' if same else f'{found} and not {wanted}'}")
    return 1 if wrong else 0


sys.exit(main())
