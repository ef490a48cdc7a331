/** What no template says of custom resources. */
/** A blind spot: what nobody can read of a type before it is made. */
export function unreadable(
  type: string,
): { readonly unsaid: Readonly<Record<string, string>> } | undefined {
  if (/^Custom::|^AWS::CloudFormation::CustomResource$/.test(type))
    return {
      unsaid: {
        "*": "what a custom resource makes, and where, is decided by its function and not by the template",
      },
    };
  return undefined;
}
