import{o as e}from"./shared-smithy-core-shared.js";import"./shared-smithy-core-shared-7.js";import"./shared-smithy-core-shared-9.js";export{e as makeBuilder};
