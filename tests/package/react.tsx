// The React component as strict TypeScript reads it: what is right compiles, and each line
// below an expected error does not.

import { useRef } from 'react';
import { TasChecklist, type TasChecklistElement, type TasChecklistProps } from 'tas-checklist/react';
import { TasChecklist as Split } from 'tas-checklist/react-split';

TasChecklist.base = '/tas-checklist/';
Split.base = new URL('https://cdn.example/split/');

export function Firm({ tell }: { tell: (word: string) => void }) {
  const element = useRef<TasChecklistElement>(null);
  return (
    <>
      <button onClick={() => element.current?.restart()}>Start again</button>
      <TasChecklist
        ref={element}
        key="check"
        id="check"
        className="wide"
        style={{ marginTop: 8 }}
        aria-label="Checklist"
        data-place="footer"
        firmName="Your firm"
        firmPhone="202-555-0142"
        firmUrl="/contact"
        cta="Talk to us | es: Hable con nosotros"
        disclaimer={undefined}
        languages="vi ko"
        lang="en"
        theme="dark"
        accent="#123456"
        display="dialog"
        headingLevel={3}
        previewDate="2026-12-01"
        handoff="on"
        exitUrl="https://example.com/"
        onReady={(detail, event) => tell(`${detail satisfies null} ${event.type}`)}
        onStart={() => tell('start')}
        onResult={({ outcome }) => tell(outcome satisfies 'emergency-call-now' | 'likely-qualifies' | 'try-normal-channels-first' | 'not-a-tas-matter')}
        onContact={() => tell('contact')}
        onHandoff={({ text }, event) => {
          tell(text);
          event.preventDefault();
        }}
        onError={({ code }) => tell(code)}
      >
        <p>Shown until the checklist begins.</p>
      </TasChecklist>
      <Split ref={(own) => own?.clear()} />
    </>
  );
}

export const settings: TasChecklistProps = { firmName: 'Your firm' };
// @ts-expect-error No such theme.
export const blue = <TasChecklist theme="blue" />;
// @ts-expect-error No such level.
export const deep = <TasChecklist headingLevel={6} />;
// @ts-expect-error No such setting.
export const made = <TasChecklist acent="#123456" />;
// @ts-expect-error A switch is on or off.
export const sent = <TasChecklist handoff={true} />;
// @ts-expect-error An event holds nothing else.
export const more = <TasChecklist onResult={({ answers }) => answers} />;
// @ts-expect-error No such callback.
export const heard = <TasChecklist onAnswer={() => {}} />;
// @ts-expect-error The element of another kind.
export const other = <TasChecklist ref={useRef<HTMLDivElement>(null)} />;
