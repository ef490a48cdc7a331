import {
  aws,
  awsSource,
  formOf,
  isRole
} from "./collect-aws-aws-shared.js";
import "./collect-aws-role.js";
import "./collect-aws-macie2.js";
import "./collect-aws-trust.js";
import "./collect-aws-keep.js";
import "./collect-aws-listing.js";
import "./offered-list.js";
import "./collect-aws-pages.js";
import "./collect-overlap.js";
import "./collect-loopback.js";
import "./classes.js";
import "./providers.js";
export {
  aws,
  awsSource,
  formOf,
  isRole
};
