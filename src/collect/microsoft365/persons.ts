/** Names of what belongs to one person, without that person: ids keep them apart. */

/** "…-my.sharepoint.com/personal/erika_mustermann_…" -> "…/personal/***" */
export const siteWithoutPerson = (url: string): string =>
  url.replace(/\/personal\/.*$/i, "/personal/***");

/** "PersonalWorkspace Erika Mustermann", and whatever a workspace of such a type is called. */
export const workspaceWithoutPerson = (name: string, type: unknown): string =>
  /^personal/i.test(String(type)) || /^PersonalWorkspace\b/i.test(name)
    ? "PersonalWorkspace ***"
    : name;

/** "Erika Mustermann's Environment": made for one person, who is in its name. */
export const environmentWithoutPerson = (name: string, sku: unknown): string =>
  String(sku).toLowerCase() === "developer" || /['’]s environment$/i.test(name)
    ? "environment of ***"
    : name;
