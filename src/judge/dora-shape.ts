/** What a policy says of contracts on ICT services, for the register of information under DORA: what no scan can know. */
import * as z from "zod";
import { doraReliances, doraSensitivities, providers } from "../model.ts";

type Text = z.ZodString;
type CountryCode = z.ZodType<string>;
type Strict = <Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
) => z.ZodObject<Shape, z.core.$strict>;

/** Columns and values: Implementing Regulation (EU) 2024/2956, template B_02.02. */
export function doraShape(strict: Strict, text: Text, country: CountryCode) {
  const days = z.int().min(0, "is not a number of days, write a whole number such as 90");
  const contract = strict({
    reference: text
      .describe("Contractual arrangement reference number (c0010).")
      .meta({ examples: ["CTR-2026-017"] }),
    cloud: z
      .enum(providers)
      .describe("The cloud whose locations belong to this contract.")
      .meta({ examples: ["aws"] }),
    accounts: z
      .array(text)
      .min(1, "is empty, name an account or leave the key out")
      .describe("Only these AWS accounts or Azure subscriptions; default: all of the cloud.")
      .meta({ examples: [["123456789012"]] })
      .optional(),
    entity: z
      .string()
      .regex(/^[A-Z0-9]{18}\d{2}$/, "is not an LEI, write its 20 characters")
      .describe("LEI of the financial entity that uses the services (c0020).")
      .meta({ examples: ["529900T8BM49AURSDO55"] })
      .optional(),
    provider: strict({
      code: text
        .describe("Identification code of the provider (c0030).")
        .meta({ examples: ["549300GFXOQ5JTEMKG84"] }),
      type: text
        .describe("Type of that code (c0040): LEI, EUID, or a country with CRN, VAT, PNR or NIN.")
        .meta({ examples: ["LEI"] }),
    })
      .describe("The provider of the services.")
      .meta({ examples: [{ code: "549300GFXOQ5JTEMKG84", type: "LEI" }] })
      .optional(),
    functions: z
      .array(text)
      .min(1, "is empty, name a function or leave the key out")
      .describe("Identifiers of the functions that the services support (c0050); a row for each.")
      .meta({ examples: [["F1"]] })
      .optional(),
    service: z
      .string()
      .regex(/^S(?:0[1-9]|1\d)$/, "is not a type of ICT service, write S01 to S19")
      .describe("Type of ICT services (c0060): S17 IaaS, S18 PaaS, S19 SaaS.")
      .meta({ examples: ["S17"] })
      .optional(),
    start: z.iso
      .date()
      .describe("Start date (c0070).")
      .meta({ examples: ["2024-01-01"] })
      .optional(),
    end: z.iso
      .date()
      .describe("End date (c0080); 9999-12-31 if it is open.")
      .meta({ examples: ["9999-12-31"] })
      .optional(),
    terminationReason: text
      .describe("Reason of the termination (c0090).")
      .meta({ examples: ["expired and not renewed"] })
      .optional(),
    noticeEntity: days
      .describe("Notice period of the financial entity in days (c0100).")
      .meta({ examples: [90] })
      .optional(),
    noticeProvider: days
      .describe("Notice period of the provider in days (c0110).")
      .meta({ examples: [180] })
      .optional(),
    governingLaw: country
      .describe("Country of the governing law (c0120).")
      .meta({ examples: ["IE"] })
      .optional(),
    provision: country
      .describe(
        "Country that the services are provided from (c0130): of the contract, not of a scan.",
      )
      .meta({ examples: ["LU"] })
      .optional(),
    sensitiveness: z
      .enum(doraSensitivities)
      .describe("Sensitiveness of the stored data (c0170); the highest if it differs.")
      .meta({ examples: ["High"] })
      .optional(),
    reliance: z
      .enum(doraReliances)
      .describe("Level of reliance on the service (c0180).")
      .meta({ examples: ["Full reliance"] })
      .optional(),
  });
  return strict({
    contracts: z
      .array(contract)
      .min(1, "is empty, add a contract")
      .describe("Contracts on ICT services; the columns are those of template B_02.02.")
      .meta({ examples: [[{ reference: "CTR-2026-017", cloud: "aws", service: "S17" }]] }),
  });
}
