import{A as a,x as e,y as t,z as r}from"./shared-typespec-ts-http-runtime.js";export{t as createDefaultHttpClient,r as createHttpHeaders,e as createPipelineFromOptions,a as createPipelineRequest};
