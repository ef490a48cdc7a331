// src/cli/role-trust.ts
var gitHub = {
  host: "token.actions.githubusercontent.com",
  example: "repo:ORGANIZATION/REPOSITORY:ref:refs/heads/main"
};
var audience = "sts.amazonaws.com";

export {
  gitHub,
  audience
};
