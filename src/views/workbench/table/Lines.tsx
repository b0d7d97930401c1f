import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import "../dataset/dataset.css";
import "./lines.css";

/** A line of a list: where in the table, and what is said of it. */
export interface Line {
  readonly place: string;
  readonly text: string;
}

/** From here on only the lines in sight are on the page. */
const LONG = 60;
const USUAL_HEIGHT_PX = 56;

export function Lines({ lines }: { lines: readonly Line[] }) {
  if (lines.length > LONG) return <LongList lines={lines} />;
  return (
    <ul className="fault-list table-lines">
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same of one place
        <li key={i}>
          <LineText line={line} />
        </li>
      ))}
    </ul>
  );
}

function LineText({ line: { place, text } }: { line: Line }) {
  return (
    <>
      <span className="table-place">{place}</span> <span>{text}</span>
    </>
  );
}

function LongList({ lines }: { lines: readonly Line[] }) {
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    estimateSize: () => USUAL_HEIGHT_PX,
    overscan: 10,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys
    <div className="table-lines-frame" ref={frame} tabIndex={0}>
      <ul className="fault-list table-lines" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const line = lines[index];
          return (
            line && (
              <li
                key={key}
                data-index={index}
                ref={virtual.measureElement}
                aria-setsize={lines.length}
                aria-posinset={index + 1}
                style={{ transform: `translateY(${start}px)` }}
              >
                <LineText line={line} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
