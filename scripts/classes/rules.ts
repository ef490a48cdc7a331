/**
 * Classifies a resource type by its name: what its last noun says, unless the words before it say
 * otherwise. Reviewed exceptions (`exceptions.tsv`) go before these rules; what no rule knows is `unknown`.
 */
import type { Class } from "../../src/classes.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns that decide, in the singular. Two words joined by a hyphen go before one. */
const nouns: readonly (readonly [Class, ReadonlySet<string>])[] = [
  [
    "stores",
    words(`
      backup-v2 case content-item-store data-store file fhir-service dicom-service knowledge-store log-file packet-capture chat-transcript watchlist-item workspace wal-workspace
      bucket-v2 protected-disk disk-restore-point site-backup volume-snapshot eventhub event-hub storage-container storage-asset
      firmware network-trace studio-image
      archive artifact backup bucket cache collection container data-set dataset datastore db
      database directory disk document file-share file-system filesystem graph image index
      keyspace knowledge-base ledger log-group memory queue recovery-point registry
      replication-group repo repository secret share snapshot storage-account store stream table tape topic
      user-pool vault volume volume-group warehouse lake blob bookmark comment comments incident watchlist
      db-cluster db-instance cache-cluster restore-point protected-item mailbox transcript
    `),
  ],
  [
    "processes",
    words(`
      api app-block-builder builder broker-group build-service campaign cloud-cluster compute-environment crawler-group data-center data-plane data-flow dataflow dev-endpoint discoverer dynamic-pool
      endpoint engine event-bus experiment flow-log host image-builder inference-scheduler interpreter-custom kubernetes-cluster load-test managed-cluster notebook orchestrator pool processor provisioned-cluster
      router-endpoint scraper server-farm session service simulation studio super-computer telemetry-pipeline traffic-collector transcription virtual-cluster virtual-gateway virtual-wan-gateway virtual-interface vpn-gateway web-app web-job webjob worker-group
      access-point hosting-environment replicator vm
      accelerator agent broker bridge channel compute container-group crawler distribution
      environment factory fleet flow function gateway hub-appliance instance job listener load-balancer
      machine node node-pool nodegroup pipeline pipe proxy relay router run runtime server
      service-environment site slot task tunnel virtual-machine worker worker-pool workflow firewall
      multiplex input endpoint-gateway supercomputer appliance container-app
    `),
  ],
  [
    "configuration",
    words(`
      acl-v2 addon aggregator-v2 analyzer anchor api-diagnostics application audit automation automations base-path-mapping-v2 bundle calculator campaign-config canary catalog
      challenge classifier-config commit component-policy-state constraint-set connector crl data-catalog data-source deployment
      detector dictionary dns-sec dnssec dns-service document-classifier-version domain-service-config draft eip engagement experience favorite feed-config
      external-network fabric fqdn-list goal guard guardrail handle hypervisor identity-pool ingress egress insight integration internal-network
      interface inventory-item invoice-section ip-community ip-extended-community isolation-domain journey lag layout lexicon line-item log-anomaly-detector logger macro maintenance manager management-group-sub map
      mesh metric migration model monitor monitor-test named-query network onboarding-state opt-out organizational-unit peer peering perimeter-link period permit plugin policy-state port
      portal-config prefix-list preset-config probe project-config propagation-set qev2 quick-connect read-replica-config remediation scenario search safeguard satellite segment-set
      sink solution stack state static-ip stored-query subscriber sync terminology thesaurus thing tracker-config transformer use-case user vcore validator vocabulary vehicle vpc wiki workload zone
      ip-pool ipam ipam-pool i-pv4-pool app-block-v2 saved-search query query-text recipient-email recipient-user scope-map gate virtual-network
      activity column product-api release revision-set resource-anchor network-anchor hardening operator backend linked-backend provided-function-app
      domain custom-domain sender-username smtp-username dns-alias ledger-digest-upload host-config managed-private-endpoint private-endpoint private-link-hub private-link-scope private-link-service
      dns-zone private-dns-zone load-test-mapping data-export linked-storage-account network-interface virtual-network-peering local-user
      access accessor acl action actions activation addition adapter address administrator admin advisor aggregator
      agreement alarm alert alias allocation allowlist approval assessment asset-type assignment
      association associations attachment attribute attributes attribution auth authorization authorizer authority authentication
      asn alg account-alias baseline binding block blocklist blueprint branding brand budget budgets builder-config
      capability capabilities capacity category certificate check cidr class classification classifier classifications client
      command comment-config compliance component condition config configs configuration configurations connection connections
      constraint consumer consumer-group contact context control cost credential credentials criteria customization
      dashboard decision default definition definitions dependency description details detail destination detector-config dimension
      discovery domain-association domain-name encryption enrollment entitlement entity-type entry error estimate evaluator
      exclusion exemption extension feature features field filter form formula framework
      gallery grant group groups health hold hook
      id identifier identities identity info information intent interconnect-config inventory invitation issue issues
      key keys label labels launch layer-permission lens license limit limits link links linked-service linker list lists listener-rule location lock
      manifest mapping mappings match-set member membership metadata method metric-filter mode model-manifest module
      name network-acl notification number numbers
      objective offer offers onboarding onboardings operation operations operation-result operation-status option options order organization-admin origin output outputs overrides owner ownership
      pack pair parameter parameters part partner path peer-config perimeter permission permissions phase plan pool-user policies policy portfolio pr precheck predefined-attribute preference preferences prefix preset pricing principal
      private-endpoint-connection private-link-resource product profile program-config propagation property proposal protection provider publisher
      quota quota-request recipe recommendation recommendations record-type reference region registration relation relationship relationships
      reservation resolver resource resource-set response request requests result-config retention revision revocation role role-assignment roles rotation route routes rule rules ruleset
      scaling-plan schedule schema scope score script sku skus segment selection set sets setting settings signal-catalog signature slis slice source-control source-controls
      specification spec stack-set stage statement status statuses standard step strategy structure-config sub-assessment subnet subscription subscriptions summary summaries suppression
      tag tags target team template tenant-config terms test-case theme throughput-setting tier token toggle tool tracker-consumer trigger trust trust-store tuning type types
      unit update updates upgrade-profile usage usages validation value variable verification version versions view web-acl webhook window windows workteam zone-config
    `),
  ],
  // What something made from data, or only a description of the account: the name does not say which, so a review must.
  [
    "unknown",
    words(`
      report export result compliance-result scan scan-result history event annotation statistic statistics record
      report-group
    `),
  ],
];

/** The class that the name of a type says. */
export function byName(type: string): Class {
  const last = type.split(/:+|\//).at(-1)!;
  const parts = last
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[\s_-]+/);
  const one = singular(parts.at(-1)!);
  const two = parts.length > 1 ? `${singular(parts.at(-2)!)}-${one}` : undefined;
  const plain = parts.at(-1)!;
  for (const name of [two, one, plain])
    if (name !== undefined) for (const [kind, known] of nouns) if (known.has(name)) return kind;
  // ARM writes many names in lower case: "privateendpointconnections".
  for (const [kind, known] of nouns)
    for (const noun of known)
      if (noun.length > 4 && last.toLowerCase().replace(/s$/, "").endsWith(noun.replace("-", "")))
        return kind;
  return "unknown";
}

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, "");
}
