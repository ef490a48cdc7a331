/** The grammar of IAM policies and the shapes of Azure Policy's records, as JSON Schemas: what generated guards are held to. */
import { Ajv } from "ajv";

const texts = {
  type: "array",
  items: { type: "string", minLength: 1 },
  minItems: 1,
  uniqueItems: true,
};
const some = { anyOf: [{ type: "string", minLength: 1 }, texts] };

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html; a deny has all of these parts. */
const statement = {
  type: "object",
  additionalProperties: false,
  required: ["Sid", "Effect", "Resource", "Condition"],
  oneOf: [{ required: ["Action"] }, { required: ["NotAction"] }],
  properties: {
    Sid: { type: "string", pattern: "^[A-Za-z0-9]+$" },
    Effect: { const: "Deny" },
    Principal: { const: "*" },
    Action: some,
    NotAction: some,
    Resource: { const: "*" },
    Condition: {
      type: "object",
      minProperties: 1,
      patternProperties: {
        "^(?:ForAnyValue:|ForAllValues:)?(?:String(?:Not)?(?:Equals|Like)|Arn(?:Not)?(?:Equals|Like)|Bool)(?:IfExists)?$":
          { type: "object", minProperties: 1, additionalProperties: some },
      },
      additionalProperties: false,
    },
  },
};

const policy = {
  type: "object",
  additionalProperties: false,
  required: ["Version", "Statement"],
  properties: {
    Version: { const: "2012-10-17" },
    Statement: { type: "array", minItems: 1, items: statement },
  },
};

const name = { type: "string", minLength: 1, maxLength: 24, pattern: "^[a-z0-9-]+$" };
const parameters = {
  type: "object",
  additionalProperties: { type: "object", required: ["value"] },
};

/** https://learn.microsoft.com/azure/templates/microsoft.authorization/policysetdefinitions and .../policyassignments */
const template = {
  type: "object",
  required: ["$schema", "contentVersion", "resources"],
  properties: {
    $schema: { pattern: "managementGroupDeploymentTemplate\\.json#$" },
    resources: {
      type: "array",
      minItems: 2,
      items: {
        oneOf: [
          {
            required: ["type", "apiVersion", "name", "properties"],
            properties: {
              type: { const: "Microsoft.Authorization/policySetDefinitions" },
              name,
              properties: {
                type: "object",
                required: ["displayName", "policyType", "parameters", "policyDefinitions"],
                properties: {
                  policyType: { const: "Custom" },
                  displayName: { type: "string", maxLength: 128 },
                  policyDefinitions: {
                    type: "array",
                    items: {
                      type: "object",
                      required: ["policyDefinitionId", "policyDefinitionReferenceId", "parameters"],
                      properties: {
                        policyDefinitionId: {
                          pattern:
                            "^/providers/Microsoft\\.Authorization/policyDefinitions/[0-9a-f-]{36}$",
                        },
                        parameters,
                      },
                    },
                  },
                },
              },
            },
          },
          {
            required: ["type", "apiVersion", "name", "properties", "dependsOn"],
            properties: {
              type: { const: "Microsoft.Authorization/policyAssignments" },
              name,
              properties: {
                type: "object",
                required: ["policyDefinitionId", "enforcementMode", "parameters"],
                properties: { enforcementMode: { const: "Default" }, parameters },
              },
            },
          },
        ],
      },
    },
  },
};

const ajv = new Ajv({ allErrors: true, strict: false });
const faults = (schema: object): ((value: unknown) => readonly string[]) => {
  const validate = ajv.compile(schema);
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
};

export const policyFaults = faults(policy);
export const templateFaults = faults(template);
