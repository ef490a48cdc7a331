// src/plans/cloudformation/unreadable.ts
function unreadable(type) {
  if (/^Custom::|^AWS::CloudFormation::CustomResource$/.test(type))
    return {
      unsaid: {
        "*": "what a custom resource makes, and where, is decided by its function and not by the template"
      }
    };
  return void 0;
}

export {
  unreadable
};
