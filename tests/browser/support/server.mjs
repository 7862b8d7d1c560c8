// A file server on the loopback address. It gives the site under its own path and, unchanged, below another.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};
const DEEPER = '/somewhere/else/';

export async function serve(site) {
  const prefixes = [DEEPER, site.base];

  function find(url) {
    const path = normalize(decodeURIComponent(new URL(url, 'http://site').pathname));
    const prefix = prefixes.find((start) => path.startsWith(start));
    if (!prefix || path.includes('..')) return undefined;
    const file = join(site.folder, path.slice(prefix.length));
    if (!existsSync(file)) return undefined;
    return statSync(file).isDirectory() ? [join(file, 'index.html')].find(existsSync) : file;
  }

  const server = createServer((request, response) => {
    const file = find(request.url);
    const lost = join(site.folder, '404.html');
    const sent = file ?? (existsSync(lost) ? lost : undefined);
    const type = types[extname(sent ?? '')] ?? 'application/octet-stream';
    response.writeHead(file ? 200 : 404, { 'Content-Type': type });
    if (sent) createReadStream(sent).pipe(response);
    else response.end();
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    url: (path) => `${origin}${site.base}${path}`,
    deeper: (path) => `${origin}${DEEPER}${path}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(done);
      }),
  };
}
