import { useId, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";

import { ActorNamesDocument } from "../../client/generated/graphql.js";
import { graph } from "../graph.js";
import { useAnswer } from "../use-answer.js";
import { INDEPENDENCE } from "../words/claims.js";
import { MODALITIES } from "../words/sayings.js";
import type { Words } from "../words/word.js";
import { type Search, searchAddress } from "./use-search.js";

/** Which claims to show. What it finds has an address of its own. */
export function SearchForm({ search }: { search: Search }) {
  const [, navigate] = useLocation();
  const find = (form: HTMLFormElement) => {
    const fields = Object.fromEntries(
      [...new FormData(form)].map(([name, value]) => [name, typeof value === "string" ? value.trim() : ""]),
    );
    navigate(searchAddress(fields));
  };
  return (
    <form
      class="search"
      role="search"
      aria-label="Claims"
      onSubmit={(event) => {
        event.preventDefault();
        find(event.currentTarget);
      }}
    >
      <label>
        <span class="label">Words</span>
        <input name="text" type="search" defaultValue={search.text ?? ""} maxLength={200} />
      </label>
      <ActorField by={search.by} />
      <Choice name="modality" label="Put forward" words={MODALITIES} value={search.modality} />
      <Choice name="independence" label="Independence" words={INDEPENDENCE} value={search.independence} />
      <button type="submit">Find</button>
    </form>
  );
}

/** Offers names while one is being typed; any words of a name will do. */
function ActorField({ by }: { by: string | null }) {
  const id = useId();
  const [typed, setTyped] = useState("");
  return (
    <label>
      <span class="label">On the word of</span>
      <input
        name="by"
        list={id}
        defaultValue={by ?? ""}
        maxLength={100}
        autocomplete="off"
        onInput={(event) => setTyped(event.currentTarget.value.trim())}
      />
      <datalist id={id}>{typed.length > 1 && <Names typed={typed} />}</datalist>
    </label>
  );
}

function Names({ typed }: { typed: string }) {
  const { data } = useAnswer(`names ${typed}`, () => graph.askPartial(ActorNamesDocument, { name: typed }));
  return (
    <>
      {data?.actors?.edges.map(({ node }) => (
        <option key={node.id} value={node.name} />
      ))}
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly words: Words<Value>;
  readonly value: string | null;
}

function Choice<Value extends string>({ name, label, words, value }: ChoiceProps<Value>) {
  return (
    <label>
      <span class="label">{label}</span>
      <select name={name} defaultValue={value ?? ""}>
        <option value="">any</option>
        {Object.entries<string>(words).map(([key, text]) => (
          <option key={key} value={key} selected={key === value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
