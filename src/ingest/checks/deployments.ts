import type { Check } from "./check.js";

/** A deployment names each of its senders, and each of its hosts, once. */
export const checkSendersAndHosts: Check = (batch, report) => {
  for (const { id, senderId, otherSenderIds, hostId, otherHostIds } of batch.of("Deployment")) {
    const lists = [
      ["otherSenderIds", senderId, otherSenderIds],
      ["otherHostIds", hostId, otherHostIds],
    ] as const;
    for (const [list, first, others] of lists) {
      others.forEach((other, index) => {
        if (other !== first && others.indexOf(other) === index) return;
        report(batch.placeOf(id), `${list}[${index}]`, `names "${other}" again`);
      });
    }
  }
};
