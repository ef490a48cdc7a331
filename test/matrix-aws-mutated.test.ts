/** Answers of AWS that are mutated at random: nothing that is missing goes unsaid. */
import { mutatedMatrixOf } from "./support/matrix-suite.ts";

mutatedMatrixOf("aws", { parts: 8, mutations: [60, 10_000] });
