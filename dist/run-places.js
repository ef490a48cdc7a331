const { fstatSync, readlinkSync, realpathSync, statSync } = process.getBuiltinModule("node:fs");
const { basename, dirname, extname, isAbsolute, join, resolve, sep } = process.getBuiltinModule("node:path");
import {
  UserError
} from "./model.js";

// src/run/places.ts


function refuseSharedPlaces(outputs, inputs) {
  const taken = /* @__PURE__ */ new Map();
  for (const input of inputs) {
    const stats = input.file === "-" ? standardInput() : statsOf(input.file);
    if (stats && !stats.isDirectory() && !stats.isCharacterDevice()) taken.set(idOf(stats), input);
  }
  for (const output of outputs) {
    refuseNoFile(output.file);
    if (declaring.test(output.file) && statsOf(output.file)?.isFile())
      throw new UserError(
        `${output.option} ${output.file}: is a ${extname(output.file)} file that declares resources, and would be overwritten; name another file`
      );
    for (const key of keysOf(output.file)) {
      const other = taken.get(key);
      if (other && other !== output)
        throw new UserError(
          inputs.includes(other) ? `${output.option} ${output.file}: is also read as ${other.option} ${other.file}, and would be overwritten; name another file` : `${output.option} ${output.file}: is the same file as ${other.option} ${other.file}; give each its own file`
        );
      taken.set(key, output);
    }
  }
}
function refuseWithin(folder, outputs) {
  const place = placeOrPath(folder.file);
  const inside = outputs.find(({ file }) => {
    if (descriptorOf(file) !== void 0) return false;
    const own = placeOrPath(file);
    return own === place || dirname(own) === place;
  });
  if (inside)
    throw new UserError(
      `${inside.option} ${inside.file}: is in the folder of ${folder.option} ${folder.file}, which holds nothing else; name another place`
    );
}
function placeOrPath(file) {
  try {
    return realPlace(file);
  } catch {
    return resolve(file);
  }
}
var declaring = /\.(?:tf|tofu|tfvars|hcl|bicep|bicepparam)$/i;
function refuseNoFile(file) {
  const last = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf(sep)) + 1);
  if (last === "" || last === "." || last === "..")
    throw new UserError(`${file}: names a directory; name a file to write to`);
  if (descriptorOf(file) === 0)
    throw new UserError(`${file}: is standard input, which is read; name a file to write to`);
}
function descriptorOf(file) {
  if (file === "-") return 1;
  const path = resolve(file);
  const standard = ["/dev/stdin", "/dev/stdout", "/dev/stderr"].indexOf(path);
  if (standard >= 0) return standard;
  const [, number] = /^\/(?:dev|proc\/(?:self|thread-self|\d+))\/fd\/(\d+)$/.exec(path) ?? [];
  const other = /^\/proc\/(\d+)\//.exec(path)?.[1];
  return number === void 0 || other !== void 0 && Number(other) !== process.pid ? void 0 : Number(number);
}
function realPlace(file) {
  let path = file;
  for (let links = 0; links < 40; links++)
    try {
      return realpathSync.native(path);
    } catch {
      const link = linkAt(path);
      if (link === void 0) break;
      path = isAbsolute(link) ? link : `${realpathSync.native(dirname(path))}${sep}${link}`;
    }
  return join(realpathSync.native(dirname(path)), basename(path));
}
function linkAt(path) {
  try {
    return readlinkSync(path);
  } catch {
    return void 0;
  }
}
function keysOf(file) {
  const descriptor = descriptorOf(file);
  if (descriptor === 1) return ["standard output", ...regular(statsOf("/dev/stdout"))];
  const stats = statsOf(file);
  if (stats?.isCharacterDevice()) return [];
  if (stats && !stats.isFile()) return [idOf(stats)];
  if (descriptor !== void 0) return regular(stats);
  let place;
  try {
    place = realPlace(file);
  } catch {
    return regular(stats);
  }
  const name = basename(place).normalize("NFC").toLowerCase();
  return [...regular(stats), `${idOf(statSync(dirname(place)))}/${name}`];
}
var regular = (stats) => stats?.isFile() ? [idOf(stats)] : [];
var idOf = ({ dev, ino }) => `${dev}:${ino}`;
function standardInput() {
  try {
    return fstatSync(0);
  } catch {
    return void 0;
  }
}
function statsOf(file) {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}

export {
  refuseSharedPlaces,
  refuseWithin,
  refuseNoFile,
  descriptorOf,
  realPlace
};
