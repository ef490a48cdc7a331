/** What `--help` says below the options: examples, exit codes, environment variables. */

const exitCodes = `
Exit codes:
  0    no finding at or above --fail-on, and no gaps
  1    findings at or above --fail-on (with --baseline or --against: new ones)
  2    usage or configuration error, or no target could be started
  3    no such finding, but the scan is incomplete (has gaps); see --allow-incomplete
  70   internal error
  130  interrupted`;

const environment = `
Environment variables:
  AWS_PROFILE, AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN
                                AWS credentials and region, as the AWS SDK reads them
  AWS_MAX_ATTEMPTS              attempts for each AWS call (default: 8)
  AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET, AZURE_FEDERATED_TOKEN_FILE
                                Azure credentials, as DefaultAzureCredential reads them
  DATA_BOUNDARY_ARM_ENDPOINT    Azure Resource Manager at another address
  DATA_BOUNDARY_BLOB_ENDPOINT   all storage accounts of azblob:// at an address of this machine
  DATA_BOUNDARY_M365_ENDPOINT   all services of a Microsoft 365 tenant at an address of this machine
  NO_COLOR, FORCE_COLOR         turn colors off or on; --color overrides both
  DATA_BOUNDARY_DEBUG           print the stack trace of an internal error`;

export const programHelp = `
Examples:
  data-boundary scan demo                     try it on a recorded estate, without a cloud account
  data-boundary doctor aws azure              check credentials and permissions before a scan
  data-boundary scan aws azure -f json=report.json -f sarif=report.sarif
  data-boundary explain replica-outside       explain a rule and how to fix its findings
${exitCodes}
${environment}`;

export const scanHelp = `
Examples:
  data-boundary scan demo
  data-boundary scan aws --regions eu-central-1,eu-west-1
  data-boundary scan aws:org --role residency-audit
  data-boundary scan azure:SUBSCRIPTION --boundary eudb
  data-boundary scan aws azure -f json=report.json -f sarif=report.sarif
  data-boundary scan aws --save-inventory estate.ndjson
  data-boundary scan ./estate.ndjson --boundary DE,FR
  data-boundary scan aws --baseline report.json
  data-boundary scan plan.json --against report.json
${exitCodes}
${environment}`;

export const guardsHelp = `
Examples:
  data-boundary guards demo                   audit the guards of a recorded estate
  data-boundary guards aws                    with credentials of the management account
  data-boundary guards azure
  data-boundary guards scp.json plan.json     policy documents, or a Terraform plan as JSON
  data-boundary guards ./terraform            a folder of Terraform sources
  data-boundary guards generate scp --boundary eea | data-boundary guards -
${exitCodes}`;
