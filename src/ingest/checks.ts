import { checkAssertionSpans } from "./checks/assertion-spans.js";
import { checkChains } from "./checks/chains.js";
import type { Check } from "./checks/check.js";
import { checkSendersAndHosts } from "./checks/deployments.js";
import { checkCountries } from "./checks/countries.js";
import { checkIdentifiers } from "./checks/identifiers.js";
import { checkActorLoops, checkRetellings } from "./checks/loops.js";
import { checkQuantities } from "./checks/quantities.js";
import { checkReferences } from "./checks/references.js";
import { checkSelfRelations } from "./checks/self-relations.js";
import { checkSpans } from "./checks/spans.js";
import { checkStories } from "./checks/stories.js";
import { checkHeadlines, checkTextParts, checkTranslations } from "./checks/text-parts.js";
import { checkTimeZones } from "./checks/time-zones.js";
import { checkSuccessions } from "./checks/successions.js";
import { checkTimes } from "./checks/times.js";
import { checkVersions } from "./checks/versions.js";
import { checkClaimTargets, checkWaveOrdinals } from "./checks/waves.js";

/** The one list of rules that hold between the records of a load. `docs/newsroom-files.md` has them in words. */
export const CHECKS: readonly Check[] = [
  checkReferences,
  checkVersions,
  checkTimes,
  checkTimeZones,
  checkSpans,
  checkAssertionSpans,
  checkQuantities,
  checkChains,
  checkCountries,
  checkIdentifiers,
  checkActorLoops,
  checkRetellings,
  checkSelfRelations,
  checkWaveOrdinals,
  checkClaimTargets,
  checkStories,
  checkTextParts,
  checkHeadlines,
  checkTranslations,
  checkSendersAndHosts,
  checkSuccessions,
];
