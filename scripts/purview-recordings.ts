/** What Purview and Graph answer of one Data Map, in their own wire formats: search, sources, scans, runs and labels. */

const label = "7b1d0c52-4c1e-4f0a-9a3b-2f60b1d7c365";

interface Scanned {
  readonly account: string;
  readonly id: string;
  /** Of the label of patients' data; nothing else was found. */
  readonly isLabelled?: boolean;
}

/** https://learn.microsoft.com/rest/api/purview/ */
export function dataMapAnswers(accounts: readonly Scanned[]): object {
  const assets = accounts.map(({ account, isLabelled = false }, i) => ({
    "@search.score": 1,
    id: `0b1e4f52-7c1d-4c55-9a3b-${String(i).padStart(12, "0")}`,
    name: "briefe.parquet",
    description: null,
    owner: null,
    qualifiedName: `https://${account}.blob.core.windows.net/eingang/briefe.parquet`,
    entityType: "azure_blob_path",
    classification: isLabelled ? ["MICROSOFT.PERSONAL.NAME"] : [],
    label: isLabelled ? [label] : [],
    assetType: ["Azure Blob Storage"],
    term: [],
    contact: [],
  }));
  const pages = assets.map((asset, i) => ({
    "@search.count": assets.length,
    "@search.count.approximate": false,
    ...(i + 1 < assets.length && { continuationToken: `page-${i + 2}` }),
    value: [asset],
  }));
  const sources = accounts.map(({ account, id }) => ({
    name: `AzureStorage-${account}`,
    kind: "AzureStorage",
    properties: { endpoint: `https://${account}.blob.core.windows.net/`, resourceId: id },
  }));
  const scans = Object.fromEntries(
    sources.flatMap(({ name }) => {
      const path = `GET /scan/datasources/${name}/scans`;
      const run = {
        id: "2f60b1d7-7c1d-4c55-9a3b-000000000001",
        status: "Succeeded",
        assetsDiscovered: 1,
        assetsClassified: 1,
        startTime: "2026-11-01T02:00:00Z",
        endTime: "2026-11-01T02:04:00Z",
      };
      return [
        [path, [{ value: [{ name: "weekly", kind: "AzureStorageMsi", properties: {} }] }]],
        [
          `${path}/weekly/filters/custom`,
          {
            status: 404,
            body: {
              error: {
                code: "Scan_FilterNotFound",
                message: "The filter custom was not found.",
              },
            },
          },
        ],
        [`${path}/weekly/runs`, [{ value: [run], count: 1 }]],
      ];
    }),
  );
  return {
    "POST /datamap/api/search/query": pages,
    "GET /scan/datasources": [{ value: sources, count: sources.length }],
    ...scans,
    "GET /v1.0/security/dataSecurityAndGovernance/sensitivityLabels": [
      {
        value: [
          {
            id: "1b1d0c52-4c1e-4f0a-9a3b-2f60b1d7c365",
            name: "Vertraulich",
            sublabels: [{ id: label, name: "Patientendaten" }],
          },
        ],
      },
    ],
  };
}
