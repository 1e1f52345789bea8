/** @jsxImportSource react */
import type { ComponentType, UIEvent } from 'react';
import { useState } from 'react';
import type { TestIssue } from '../issue.ts';

interface VirtualRowsProps {
  readonly issues: readonly TestIssue[];
  readonly rowHeight: number;
  /** Height that shows rows, in pixels. */
  readonly height: number;
  readonly isWhole: boolean;
  readonly className: string;
  readonly Row: ComponentType<{ readonly issue: TestIssue }>;
}

/** Rows that are in the document only while they can be seen; an element that leaves above is used again below. */
export function VirtualRows({ issues, rowHeight, height, isWhole, className, Row }: VirtualRowsProps) {
  const [top, setTop] = useState(0);
  const slots = isWhole ? issues.length : Math.ceil(height / rowHeight) + 4;
  const first = isWhole ? 0 : Math.max(0, Math.min(Math.floor(top / rowHeight) - 2, issues.length - slots));
  const shown = issues.slice(first, first + slots);
  const onScroll = (event: UIEvent): void => setTop(event.currentTarget.scrollTop);
  return (
    <div
      className={className}
      style={{ blockSize: height, overflow: 'auto', position: 'relative' }}
      onScroll={onScroll}
    >
      <div style={{ blockSize: issues.length * rowHeight, position: 'relative' }}>
        {shown.map((issue, at) => {
          const place = first + at;
          const style = {
            position: 'absolute',
            insetBlockStart: place * rowHeight,
            blockSize: rowHeight,
            insetInline: 0,
          } as const;
          // The slot is the key, not the issue: that is what makes React use the element again.
          return (
            <div key={place % slots} style={style}>
              <Row issue={issue} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
