import type { ComponentChildren } from "preact";

interface Props {
  readonly what: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly ComponentChildren[])[];
}

/** What a picture shows, as a table to unfold. */
export function TableBeside({ what, ...table }: Props) {
  return (
    <details class="beside">
      <summary>{what}</summary>
      <Table label={what} {...table} />
    </details>
  );
}

/**
 * A row becomes a block of lines where there is no room for columns. Styled so, browsers forget that it is a table:
 * the roles say it again.
 */
export function Table({ label, head, rows }: Omit<Props, "what"> & { readonly label: string }) {
  return (
    <div class="table-frame">
      <table role="table" aria-label={label}>
        <thead role="rowgroup">
          <tr role="row">
            {head.map((name) => (
              <th key={name} role="columnheader" scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((cells, row) => (
            <tr key={row} role="row">
              {cells.map((cell, column) => (
                <td key={column} role="cell" data-head={head[column]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
