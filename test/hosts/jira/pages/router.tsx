/** @jsxImportSource react */
import type { MouseEvent, ReactNode } from 'react';
import { createContext, use, useEffect, useMemo, useState } from 'react';

/** The address that the page shows, and how it goes to another without being loaded anew. */
interface Router {
  readonly url: URL;
  go(address: string): void;
}

const RouterContext = createContext<Router | null>(null);

export function useRouter(): Router {
  const router = use(RouterContext);
  if (router === null) throw new Error('There is no router.');
  return router;
}

export function RouterProvider({ first, children }: { readonly first: URL; readonly children: ReactNode }) {
  const [url, setUrl] = useState(first);
  const router = useMemo(() => ({ url, go: (address: string) => goTo(address, setUrl) }), [url]);
  useEffect(() => {
    const follow = (): void => setUrl(new URL(location.href));
    addEventListener('popstate', follow);
    Object.assign(window, { go: router.go });
    document.documentElement.dataset['hydrated'] = 'true';
    return () => removeEventListener('popstate', follow);
  }, [router]);
  return <RouterContext value={router}>{children}</RouterContext>;
}

function goTo(address: string, tell: (url: URL) => void): void {
  history.pushState(null, '', address);
  tell(new URL(location.href));
}

interface IssueLinkProps {
  readonly issueKey: string;
  readonly children?: ReactNode;
  readonly testId?: string;
  readonly className?: string;
  readonly isHidden?: boolean;
  /** The address to go to; the issue’s own page where absent. */
  readonly to?: string;
}

/** A link to an issue’s page that the application follows by itself. */
export function IssueLink({ issueKey, children, testId, className, isHidden = false, to }: IssueLinkProps) {
  const { go } = useRouter();
  const address = `/browse/${issueKey}`;
  const follow = (event: MouseEvent): void => {
    event.preventDefault();
    go(to ?? address);
  };
  const hidden = isHidden ? { tabIndex: -1, 'aria-hidden': true } : {};
  return (
    <a
      href={address}
      data-testid={testId}
      data-is-router-link="true"
      className={className}
      onClick={follow}
      {...hidden}
    >
      {children ?? issueKey}
    </a>
  );
}
