// src/cli/data-format.ts
var json = (value) => `${JSON.stringify(value, null, 2)}
`;

export {
  json
};
