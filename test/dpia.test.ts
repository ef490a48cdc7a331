/** The draft of a DPIA: the heads of Art. 35(7), what a person must write is marked, and nothing from a cloud acts in it. */
import { expect, test } from "vitest";
import { dpia } from "../src/report/dpia.ts";
import {
  bucket,
  empty,
  finding,
  hospital,
  hostileNames,
  reportOf,
} from "./support/report-fixture.ts";

const written = (report: Parameters<typeof dpia.render>[0]): string =>
  [...dpia.render(report, { color: false })].join("");

test("each head is there, and each has what a person must write", () => {
  const text = written(hospital);
  const sections = text.split(/^## /m).slice(1);
  expect(sections.map((one) => one.split("\n")[0])).toEqual([
    "1. Description of the processing and where it takes place",
    "2. Recipients",
    "3. Transfers to third countries",
    "4. Required service data and diagnostic data",
    "5. Necessity and proportionality",
    "6. Measures",
    "7. Residual risks",
  ]);
  for (const section of sections) expect(section).toContain("- [ ] **To be completed:**");
});

test("gaps are named, and a scan without findings is no statement on what was not seen", () => {
  const [gap] = [...hospital.gaps];
  expect(written(hospital)).toContain(gap!.remedy.slice(0, 10));
  expect(written(empty)).toContain("no finding; that is no statement on what was not seen");
});

test("a name that a cloud returned begins no line and makes no head", () => {
  const of = (name: string): number =>
    written(
      reportOf([finding(bucket("a"), "home", "us-east-1", ["US"], { classes: [name] })]),
    ).split("\n").length;
  for (const name of hostileNames) expect(of(name)).toBe(of("patient"));
});
