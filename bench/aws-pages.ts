/** What the emulator answers as AWS: who asks, the regions, and pages of tagged resources and of instances. */
import { nextPage, pages, thisPage } from "./pages.ts";

const account = "210987654321";

/** What a region holds; `rows` a page. */
export interface AwsEstate {
  readonly regions: Readonly<Record<string, number>>;
  readonly rows: number;
  readonly list: "tagging" | "ec2";
}

export interface Page {
  readonly type: string;
  readonly body: Buffer;
}

const json = "application/x-amz-json-1.1";
const xml = "text/xml;charset=UTF-8";

/** Types that no service of ours lists by itself: in a scan of all services, too, their pages are judged. */
const tagged: readonly ((region: string, id: string) => string)[] = [
  (region, id) => `acm:${region}:${account}:certificate/${id}`,
  (region, id) => `codebuild:${region}:${account}:project/befundversand-${id}`,
  (region, id) => `ec2:${region}:${account}:security-group/sg-${id}`,
  (region, id) => `batch:${region}:${account}:job-queue/bildarchiv-${id}`,
  (region, id) => `ec2:${region}:${account}:route-table/rtb-${id}`,
  (region, id) => `iot:${region}:${account}:thing/infusionspumpe-${id}`,
  (region, id) => `states:${region}:${account}:activity:entlassbrief-${id}`,
  (region, id) => `elasticbeanstalk:${region}:${account}:environment/portal/patient-${id}`,
];

function taggingPage(region: string, rows: number, last: boolean): string {
  return JSON.stringify({
    PaginationToken: last ? "" : nextPage,
    ResourceTagMappingList: Array.from({ length: rows }, (_, i) => ({
      ResourceARN: `arn:aws:${tagged[i % tagged.length]!(region, `${thisPage}${String(i).padStart(4, "0")}`)}`,
      Tags: [
        { Key: "data-class", Value: i % 3 === 0 ? "patient" : "internal" },
        { Key: "cost-centre", Value: String(4000 + (i % 40) * 10) },
        { Key: "owner", Value: "klinik-informatik@klinikum.example" },
        { Key: "Name", Value: `station-${i}-bildgebung-und-befunde` },
      ],
    })),
  });
}

/** An instance as EC2 writes it: 3.2 KB. */
function instance(region: string, i: number): string {
  const id = `i-0${thisPage}${String(i).padStart(9, "0")}`;
  const tags = ["Name", "data-class", "cost-centre", "owner", "backup", "patch-group"]
    .map((key) => `<item><key>${key}</key><value>${key}-of-station-${i}</value></item>`)
    .join("");
  const groups = [0, 1]
    .map(
      (n) => `<item><groupId>sg-0${n}a1b2c3d4e5f6</groupId><groupName>ward-${n}</groupName></item>`,
    )
    .join("");
  const disks = ["xvda", "sdb"]
    .map(
      (name, n) =>
        `<item><deviceName>/dev/${name}</deviceName><ebs><volumeId>vol-0${thisPage}${n}${i}</volumeId><status>attached</status><attachTime>2025-05-04T09:12:31.000Z</attachTime><deleteOnTermination>true</deleteOnTermination></ebs></item>`,
    )
    .join("");
  return `<item><reservationId>r-0${thisPage}${i}</reservationId><ownerId>${account}</ownerId><groupSet/><instancesSet><item><instanceId>${id}</instanceId><imageId>ami-0a1b2c3d4e5f60718</imageId><instanceState><code>16</code><name>running</name></instanceState><privateDnsName>ip-10-0-4-${i % 250}.${region}.compute.internal</privateDnsName><dnsName/><reason/><keyName>ward</keyName><amiLaunchIndex>0</amiLaunchIndex><productCodes/><instanceType>m6i.large</instanceType><launchTime>2025-05-04T09:12:29.000Z</launchTime><placement><availabilityZone>${region}a</availabilityZone><groupName/><tenancy>default</tenancy></placement><monitoring><state>disabled</state></monitoring><subnetId>subnet-0a1b2c3d</subnetId><vpcId>vpc-0a1b2c3d</vpcId><privateIpAddress>10.0.4.${i % 250}</privateIpAddress><sourceDestCheck>true</sourceDestCheck><groupSet>${groups}</groupSet><architecture>x86_64</architecture><rootDeviceType>ebs</rootDeviceType><rootDeviceName>/dev/xvda</rootDeviceName><blockDeviceMapping>${disks}</blockDeviceMapping><virtualizationType>hvm</virtualizationType><clientToken>ct-${i}</clientToken><tagSet>${tags}</tagSet><hypervisor>xen</hypervisor><networkInterfaceSet><item><networkInterfaceId>eni-0${thisPage}${i}</networkInterfaceId><subnetId>subnet-0a1b2c3d</subnetId><vpcId>vpc-0a1b2c3d</vpcId><description/><ownerId>${account}</ownerId><status>in-use</status><macAddress>06:1c:aa:bb:cc:dd</macAddress><privateIpAddress>10.0.4.${i % 250}</privateIpAddress><sourceDestCheck>true</sourceDestCheck><groupSet>${groups}</groupSet><attachment><attachmentId>eni-attach-0${i}</attachmentId><deviceIndex>0</deviceIndex><status>attached</status><attachTime>2025-05-04T09:12:30.000Z</attachTime><deleteOnTermination>true</deleteOnTermination></attachment><privateIpAddressesSet><item><privateIpAddress>10.0.4.${i % 250}</privateIpAddress><primary>true</primary></item></privateIpAddressesSet><ipv6AddressesSet/><interfaceType>interface</interfaceType></item></networkInterfaceSet><iamInstanceProfile><arn>arn:aws:iam::${account}:instance-profile/ward</arn><id>AIPAEXAMPLE</id></iamInstanceProfile><ebsOptimized>true</ebsOptimized><enaSupport>true</enaSupport><cpuOptions><coreCount>1</coreCount><threadsPerCore>2</threadsPerCore></cpuOptions><metadataOptions><state>applied</state><httpTokens>required</httpTokens><httpPutResponseHopLimit>2</httpPutResponseHopLimit><httpEndpoint>enabled</httpEndpoint></metadataOptions><enclaveOptions><enabled>false</enabled></enclaveOptions></item></instancesSet></item>`;
}

const response = (action: string, inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${action}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>8f3d2c1a-5b6e-4f70-9a81-2b3c4d5e6f70</requestId>${inner}</${action}Response>`;

function instancesPage(region: string, rows: number, last: boolean): string {
  const items = Array.from({ length: rows }, (_, i) => instance(region, i)).join("");
  const token = last ? "" : `<nextToken>${nextPage}</nextToken>`;
  return response("DescribeInstances", `<reservationSet>${items}</reservationSet>${token}`);
}

interface PageMaker {
  readonly middle: (page: number) => Buffer;
  readonly last: (page: number) => Buffer;
}

export interface AwsAsked {
  readonly region: string;
  readonly operation: string;
  /** 0 is the first page. */
  readonly page: number;
  /** The greatest page that is asked for. */
  readonly most: number;
}

/** What a request asks, by its signature's scope, its target or action, and its token. */
export function awsAsked(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  path: string,
  body: string,
): AwsAsked {
  const region =
    /Credential=[^/]+\/\d+\/([\w-]+)\//.exec(String(headers["authorization"]))?.[1] ?? "";
  const operation =
    String(headers["x-amz-target"] ?? "")
      .split(".")
      .at(-1) ||
    (/(?:^|&)Action=(\w+)/.exec(body)?.[1] ?? path);
  const token = /"PaginationToken":"(\d+)"|(?:^|&)NextToken=(\d+)/.exec(body);
  const most = /"ResourcesPerPage":(\d+)|(?:^|&)MaxResults=(\d+)/.exec(body);
  return {
    region,
    operation,
    page: Number(token?.[1] ?? token?.[2] ?? 0),
    most: Number(most?.[1] ?? most?.[2] ?? Infinity),
  };
}

/** Answers what a scan asks of an account; what is not listed here is empty. */
export function awsPages({ regions, rows, list }: AwsEstate): (asked: AwsAsked) => Page {
  const made = new Map<string, PageMaker>();
  const paged = list === "tagging" ? "GetResources" : "DescribeInstances";
  const write = list === "tagging" ? taggingPage : instancesPage;
  const of = (region: string, size: number): PageMaker => {
    const known = made.get(`${region} ${size}`) ?? {
      middle: pages(write(region, size, false)),
      last: pages(write(region, size, true)),
    };
    made.set(`${region} ${size}`, known);
    return known;
  };
  for (const region of Object.keys(regions)) of(region, rows);
  return ({ region, operation, page, most }) => {
    // As the services do: a smaller page than there could be makes more pages.
    const size = Math.min(rows, most);
    const all = ((regions[region] ?? 0) * rows) / size;
    if (operation === paged && all > 0)
      return {
        type: list === "tagging" ? json : xml,
        body: of(region, size)[page + 1 < all ? "middle" : "last"](page),
      };
    if (operation === "GetCallerIdentity")
      return {
        type: xml,
        body: Buffer.from(
          `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>arn:aws:sts::${account}:assumed-role/residency-audit/scan</Arn><UserId>AROAEXAMPLE:scan</UserId><Account>${account}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`,
        ),
      };
    if (operation === "DescribeRegions")
      return {
        type: xml,
        body: Buffer.from(
          response(
            operation,
            `<regionInfo>${Object.keys(regions)
              .map(
                (name) =>
                  `<item><regionName>${name}</regionName><optInStatus>opt-in-not-required</optInStatus></item>`,
              )
              .join("")}</regionInfo>`,
          ),
        ),
      };
    if (operation.startsWith("Describe") && operation !== "DescribeConfigurationRecorders")
      return { type: xml, body: Buffer.from(response(operation, "")) };
    return { type: json, body: Buffer.from(empty[operation] ?? "{}") };
  };
}

const empty: Readonly<Record<string, string>> = {
  GetResources: '{"PaginationToken":"","ResourceTagMappingList":[]}',
  "/ListIndexes": '{"Indexes":[]}',
  DescribeConfigurationRecorders: '{"ConfigurationRecorders":[]}',
};
