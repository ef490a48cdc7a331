import{i as n}from"./shared-smithy-core-shared-3.js";import"./shared-smithy-core-shared-2.js";import"./shared-smithy-core-shared-9.js";export{n as getEndpointPlugin};
