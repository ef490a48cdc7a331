import {
  aws,
  awsSource,
  formOf
} from "./collect-aws-aws-shared.js";
import "./collect-aws-cross-check.js";
import "./collect-aws-here.js";
import "./offered-list.js";
import "./collect-collect.js";
import "./id-table.js";
import "./classes.js";
import "./model.js";
export {
  aws,
  awsSource,
  formOf
};
