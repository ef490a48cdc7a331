const { createHash } = process.getBuiltinModule("node:crypto");
const { readFileSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
import {
  version
} from "./version.js";
import {
  UserError
} from "./model.js";

// src/run/inventory-file.ts

function inventoryFile(output, {
  targets,
  startedAt,
  leftOut,
  shard
}, knowledge) {
  const sha256 = createHash("sha256");
  const types = /* @__PURE__ */ new Map();
  let resources = 0;
  let gaps = 0;
  let coverage = 0;
  function line(record) {
    const text = `${JSON.stringify(record)}
`;
    sha256.update(text);
    output.write(text);
  }
  const first = {
    inventory: "2",
    tool: { name: "data-boundary", version: version() },
    targets,
    startedAt,
    ...leftOut && Object.keys(leftOut).length > 0 && { leftOut },
    ...shard && { shard }
  };
  line(first);
  return {
    identity: (identity) => line({ identity }),
    expected: ({ scope, provider, name }) => line({ expected: scope, provider, name }),
    leftOut: (one) => line({ leftOut: one }),
    resource(resource) {
      resources++;
      if (!types.has(resource.type)) types.set(resource.type, knowledge(resource.type));
      line(resource);
    },
    gap(gap) {
      gaps++;
      line(gap);
    },
    coverage(unit) {
      coverage++;
      line(unit);
    },
    ready: () => output.ready?.(),
    end(how) {
      const last = {
        end: how,
        resources,
        gaps,
        coverage,
        types: Object.fromEntries([...types].sort(([a], [b]) => a < b ? -1 : 1)),
        sha256: sha256.digest("hex")
      };
      output.write(`${JSON.stringify(last)}
`);
    }
  };
}

// src/run/checkpoint-manifest.ts


var manifestName = "checkpoint.json";
function manifestIn(folder) {
  const file = join(folder, manifestName);
  let text;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT") return void 0;
    throw new UserError(`${file}: cannot be read (${code}); check its permissions`);
  }
  const wrong = new UserError(
    `${file}: does not say which scan the checkpoint is of; name a new folder (the inventories in ${folder} can still be scanned by their names)`
  );
  let found;
  try {
    found = JSON.parse(text);
  } catch {
    throw wrong;
  }
  const { checkpoint, version: by, targets } = Object(found);
  if (typeof checkpoint !== "string" || typeof by !== "string" || !Array.isArray(targets))
    throw wrong;
  return found;
}

export {
  manifestName,
  manifestIn,
  inventoryFile
};
