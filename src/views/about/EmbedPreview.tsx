import { useEffect, useRef, useState } from "react";
import { useSize } from "../../panes/page/useSize";
import { previewSays, previewTitle, widthInPx } from "./words";
import "./embedPreview.css";

/** From the narrowest phone to a wide column; the first is that of most articles. */
const WIDTH = { first: 640, least: 280, most: 1200, step: 20 };

interface EmbedPreviewProps {
  /** What the frame shows. */
  readonly address: string;
  readonly title: string;
  readonly heightPx: number;
  /** The frame has told how high what is in it is. */
  readonly onHeight: (px: number) => void;
}

/** The embed as it will stand in an article, in a column as wide as the reader likes; drawn smaller where there is less room. */
export function EmbedPreview({ address, title, heightPx, onHeight }: EmbedPreviewProps) {
  const [width, setWidth] = useState(WIDTH.first);
  const frame = useRef<HTMLIFrameElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const { widthPx: roomPx } = useSize(room);
  const scale = roomPx === 0 ? 1 : Math.min(1, roomPx / width);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      const told = source === frame.current?.contentWindow ? heightIn(data) : null;
      if (told !== null) onHeight(told);
    };
    window.addEventListener("message", listen);
    return () => window.removeEventListener("message", listen);
  }, [onHeight]);
  return (
    <div className="about-preview">
      <label className="about-preview-width">
        <span>Width of the column</span>
        <input
          type="range"
          min={WIDTH.least}
          max={WIDTH.most}
          step={WIDTH.step}
          value={width}
          aria-valuetext={widthInPx(width)}
          onChange={(event) => setWidth(Number(event.target.value))}
        />
        <output>{previewSays(width, scale)}</output>
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys */}
      <section className="about-preview-frame" aria-label="Preview of the embed" tabIndex={0}>
        <div ref={room} className="about-preview-room" style={{ height: heightPx * scale }}>
          {/* By this name the frame knows that its height is followed. */}
          <iframe
            ref={frame}
            name="parley-0"
            src={address}
            title={previewTitle(title)}
            width={width}
            height={heightPx}
            style={scale === 1 ? undefined : { transform: `scale(${scale})` }}
            loading="lazy"
            allow="clipboard-write"
          />
        </div>
      </section>
    </div>
  );
}

const heightIn = (data: unknown): number | null =>
  typeof data === "object" && data !== null && "type" in data && data.type === "parley:height" && "height" in data
    ? Number(data.height) || null
    : null;
