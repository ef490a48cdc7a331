/** Answers of a Microsoft 365 tenant that are mutated at random: nothing that is missing goes unsaid. */
import { mutatedMatrixOf } from "./support/matrix-suite.ts";

mutatedMatrixOf("microsoft365", { parts: 1, mutations: [80, 10_000] });
