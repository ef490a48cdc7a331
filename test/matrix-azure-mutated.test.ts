/** Answers of Azure that are mutated at random: nothing that is missing goes unsaid. */
import { mutatedMatrixOf } from "./support/matrix-suite.ts";

mutatedMatrixOf("azure", { parts: 2, mutations: [60, 10_000] });
