import {
  aws,
  awsSource,
  formOf
} from "./collect-aws-aws-shared.js";
import "./collect-aws-here.js";
import "./collect-aws-witness.js";
import "./offered-list.js";
import "./collect-overlap.js";
import "./id-table.js";
import "./collect-aws-arn.js";
import "./collect-aws-trim.js";
import "./classes.js";
import "./collect-loopback.js";
import "./collect-collect.js";
import "./model.js";
export {
  aws,
  awsSource,
  formOf
};
