import{i_5 as n}from"./aws-sdk-shared.js";import"./aws-sdk-shared.js";import"./aws-sdk-shared.js";export{n as getEndpointPlugin};
