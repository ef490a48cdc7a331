/** Who may assume the role of a scan from GitHub Actions, as AWS and GitHub name it. */

/** https://docs.github.com/actions/security-for-github-actions/security-hardening-your-deployments/configuring-openid-connect-in-amazon-web-services */
export const gitHub = {
  host: "token.actions.githubusercontent.com",
  example: "repo:ORGANIZATION/REPOSITORY:ref:refs/heads/main",
} as const;

export const audience = "sts.amazonaws.com";
