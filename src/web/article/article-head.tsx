import { addressOf } from "../addresses.js";
import { FictionNotice } from "../parts/fiction.js";
import { To } from "../parts/link.js";
import { ActorName } from "../parts/names.js";
import { dayOf, dayWords, timeWords } from "../times.js";
import { CHANGES, DERIVATIONS, PUBLICATION } from "../words/texts.js";
import { word } from "../words/word.js";
import type { Article } from "./ask-article.js";

/** What an article is, and whether it still stands. */
export function ArticleHead({ article }: { article: Article }) {
  const { headline, publisher, published, dateline, url, pubStatus, derivedFrom } = article;
  return (
    <>
      <FictionNotice fictional={article.fictional} />
      <p class="label">Article</p>
      <h1>{headline}</h1>
      <p class="byline">
        <ActorName actor={publisher} without="outlet unknown" /> · {timeWords(published)}
        {dateline && <> · {dateline.name}</>}
        {url && (
          <>
            {" · "}
            <Address url={url} isReal={!article.fictional} />
          </>
        )}
      </p>
      {pubStatus !== "USABLE" && (
        <p class="notice">
          <strong>This article is {word(PUBLICATION, pubStatus)}.</strong>
        </p>
      )}
      {derivedFrom.map(({ kind, source }) => (
        <p key={source?.id} class="byline">
          {word(DERIVATIONS, kind)}{" "}
          {source ? (
            <To to={addressOf("articles", source.id)}>
              {source.publisher?.name}: {source.headline}
            </To>
          ) : (
            "an article that is not here"
          )}
        </p>
      ))}
    </>
  );
}

/** Leads to the original, but for what is invented. */
function Address({ url, isReal }: { url: string; isReal: boolean }) {
  if (!isReal || !/^https?:\/\//i.test(url)) return <span class="address">{url}</span>;
  return (
    <a class="address" href={url} rel="noreferrer">
      {url}
    </a>
  );
}

interface VersionsProps {
  readonly article: Article;
  readonly shownId: string;
}

/** The texts that an article has had, each leading to the view of it. Nothing where there is one. */
export function Versions({ article: { id, versions, currentVersion }, shownId }: VersionsProps) {
  if (versions.length < 2) return null;
  return (
    <nav class="versions" aria-label="Versions of the text">
      <ol>
        {versions.map((version) => {
          const isCurrent = version.id === currentVersion?.id;
          const address = addressOf("articles", id, { version: isCurrent ? null : String(version.number) });
          return (
            <li key={version.id}>
              {version.id === shownId ? (
                <strong aria-current="true">Version {version.number}</strong>
              ) : (
                <To to={address}>Version {version.number}</To>
              )}{" "}
              <span class="soft">
                {word(CHANGES, version.changeKind)}
                {version.publishedAt && `, ${dayWords(dayOf(version.publishedAt))}`}
              </span>
              {version.editorialNote && <p class="small">{version.editorialNote}</p>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
