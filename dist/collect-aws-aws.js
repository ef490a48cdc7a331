import {
  aws,
  awsSource,
  formOf
} from "./collect-aws-aws-shared.js";
import "./collect-aws-organization.js";
import "./collect-aws-words.js";
import "./collect-aws-role.js";
import "./collect-aws-keep.js";
import "./collect-aws-witness.js";
import "./offered-list.js";
import "./collect-aws-pages.js";
import "./collect-overlap.js";
import "./collect-loopback.js";
import "./collect-aws-config-item.js";
import "./id-table.js";
import "./collect-aws-arn.js";
import "./collect-collect.js";
import "./collect-aws-trim.js";
import "./classes.js";
import "./model.js";
import "./providers.js";
export {
  aws,
  awsSource,
  formOf
};
