/** `awscc_rds_db_instance` -> AWS::RDS::DBInstance, of the types that are known. */
import { allNames } from "../../cloudformation/whole.ts";

let byName: ReadonlyMap<string, string> | undefined;

/** The service is one word in awscc, and what follows has CloudFormation's letters. */
export function cloudFormationType(type: string): string | undefined {
  byName ??= new Map(
    allNames().flatMap((name) => {
      const [, service, resource, more] = name.split("::");
      return service === undefined || resource === undefined || more !== undefined
        ? []
        : [[`${service}_${resource}`.toLowerCase(), name] as const];
    }),
  );
  const [, service = "", resource = ""] = /^awscc_([a-z0-9]+)_(\w+)$/.exec(type) ?? [];
  return byName.get(`${service}_${resource.replaceAll("_", "")}`);
}
