import{q as e,r as t,s as r,t as a}from"./shared-typespec-ts-http-runtime.js";export{t as createDefaultHttpClient,r as createHttpHeaders,e as createPipelineFromOptions,a as createPipelineRequest};
