/** Lines of the draft of an assessment: what the scan knows, and what a person must write. */

export const toFill = (what: string): string => `- [ ] **To be completed:** ${what}\n`;
export const item = (text: string): string => `- ${text}\n`;
