/** Every kind of call to a Microsoft 365 tenant under every fault: nothing that is missing goes unsaid. */
import { matrixOf } from "./support/matrix-suite.ts";

matrixOf("microsoft365", { kinds: 24, cells: 120, parts: 1 });
