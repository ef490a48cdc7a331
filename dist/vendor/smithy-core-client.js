import{o_11 as e}from"./aws-sdk-shared.js";import"./aws-sdk-shared.js";import"./aws-sdk-shared.js";export{e as makeBuilder};
