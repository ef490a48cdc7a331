import{d_8 as e}from"./aws-sdk-shared.js";import"./aws-sdk-shared.js";export{e as NormalizedSchema};
