import { useEffect, useState } from 'react';

/** Which of some facts stands at the height at which one reads: the first mark below the upper quarter of the window. */
export function useReadingPlace(
  text: { readonly current: HTMLElement | null },
  facts: readonly { readonly id: string }[],
): string | null {
  const [near, setNear] = useState<string | null>(null);
  useEffect(() => {
    const known = new Set(facts.map(({ id }) => id));
    let isDue = false;
    const look = () => {
      isDue = false;
      setNear(factAt(text.current, known));
    };
    const scrolled = () => {
      if (!isDue) requestAnimationFrame(look);
      isDue = true;
    };
    look();
    window.addEventListener('scroll', scrolled, { passive: true });
    return () => window.removeEventListener('scroll', scrolled);
  }, [text, facts]);
  return near;
}

function factAt(text: HTMLElement | null, known: ReadonlySet<string>): string | null {
  const line = window.innerHeight / 4;
  for (const mark of text?.querySelectorAll<HTMLElement>('[data-fact]') ?? []) {
    const fact = mark.dataset['fact']?.split(' ').find((one) => known.has(one));
    if (fact !== undefined && mark.getBoundingClientRect().bottom >= line) return fact;
  }
  return null;
}
