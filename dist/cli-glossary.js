// src/cli/glossary.ts
var terms = [
  {
    word: "target",
    meaning: "What one scan looks at: an AWS account or organization, an Azure subscription, management group or tenant, a Microsoft 365 tenant, the demo, or a saved inventory."
  },
  {
    word: "resource",
    meaning: "One thing that a provider runs for you, with its own id: a bucket, a database, a function, a virtual machine."
  },
  {
    word: "placement",
    meaning: "One location where data of a resource is or can be, with the role that the data has there. A storage account with geo-replication has two: its own region, and the region of its replica."
  },
  {
    word: "role",
    meaning: "What kind of copy, route or trace of the data a placement holds: home, replica, backup, failover, processing, cache, log or metadata."
  },
  {
    word: "location",
    meaning: "A provider's code for a place (eu-central-1, westeurope, global), and every country that it can mean. A code without a published country is a gap."
  },
  {
    word: "boundary",
    meaning: "The countries where data may be: eu, eea, eudb (Microsoft's EU Data Boundary), or your own list. The policy sets it; the default is eea."
  },
  {
    word: "verdict",
    meaning: "How a placement compares with the boundary. inside: all of its countries are allowed. outside: none is. may-leave: some are and some are not, and the provider chooses. contradicted: a finding about data classes, at any location."
  },
  {
    word: "rule",
    meaning: 'One kind of finding, named by role and verdict (replica-outside; one is about data classes, class-contradicted), with a level, a remedy and references to the law. "data-boundary rules" lists all of them.'
  },
  {
    word: "finding",
    meaning: "A placement that is not inside the boundary, reported under its rule, with the property and the documentation page that prove it."
  },
  {
    word: "gap",
    meaning: "Something that the scan could have checked and did not: a call that was denied, a region that failed, a value that this version does not know. A gap never counts as a pass: without findings the exit code is 3."
  },
  {
    word: "blind spot",
    meaning: "Something that no API exposes, and therefore no scan can check, such as the physical location of an Azure Arc machine. Each report lists those of the resource types in it."
  },
  {
    word: "coverage",
    meaning: "The list of everything that was checked, by account, region and service, with how each check ended and how many resources it returned."
  },
  {
    word: "exception",
    meaning: "An entry of the policy that accepts findings or gaps, with a reason, the name of who approved it, and a last day. From the next day the finding is reported again."
  },
  {
    word: "data class",
    meaning: "A kind of data (personal, public) that the policy derives from tags, or from what Amazon Macie or Microsoft Purview found; a copy has the classes of its source. A class can have its own boundary, narrower or wider than the policy's."
  },
  {
    word: "inventory",
    meaning: "The collected resources, gaps and coverage of one scan, saved as a file with --save-inventory. It can be scanned again offline, with another boundary or as of another date."
  }
];
var roleMeanings = {
  home: "Primary storage: the location where the resource itself is.",
  replica: "A full copy that is kept up to date while the data is in use.",
  backup: "A backup, a snapshot or an export of the data.",
  failover: "Where the resource continues when its own region fails.",
  processing: "Where the data is processed, or passes through in transit.",
  cache: "Temporary copies of content that is delivered, for example by a CDN.",
  log: "Logs, traces and metrics about the resource and its users.",
  metadata: "Names, tags, settings and identities that describe the resource, without its content."
};
function termOf(word) {
  const asked = word.toLowerCase().replaceAll("-", " ");
  const meaning = Object.entries(roleMeanings).find(([role]) => role === asked);
  return terms.find((term) => term.word === asked) ?? (meaning && { word: meaning[0], meaning: `A role of data. ${meaning[1]}` });
}
var words = () => [
  ...terms.map(({ word }) => word),
  ...Object.keys(roleMeanings)
];

export {
  termOf,
  words
};
