/** The data classes of a finding, each with why its resource has it. */
import type { Finding } from "../model.ts";

export const dataClasses = ({ classes, classReasons }: Finding): readonly string[] =>
  classes.map((name, i) =>
    classReasons?.[i] === undefined ? name : `${name} (${classReasons[i]})`,
  );
