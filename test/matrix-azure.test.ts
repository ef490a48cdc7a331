/** Every kind of call to Azure under every fault: nothing that is missing goes unsaid. */
import { matrixOf } from "./support/matrix-suite.ts";

matrixOf("azure", { kinds: 53, cells: 40, parts: 2 });
