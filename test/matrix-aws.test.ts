/** Every kind of call to AWS under every fault: nothing that is missing goes unsaid. */
import { matrixOf } from "./support/matrix-suite.ts";

matrixOf("aws", { kinds: 180, cells: 40, parts: 8 });
