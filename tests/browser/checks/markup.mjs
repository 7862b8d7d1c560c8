// Valid HTML, CSS and SVG, by two judges: html-validate and the Nu checker.
import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { load, locate } from '../support/tools.mjs';

export const claim = 'pages, style sheets and drawings are valid';

// Where html-validate and this project are of two minds.
const rules = {
  // Integrity hashes guard files of other hosts; there are none.
  'require-sri': ['error', { target: 'crossorigin' }],
  // A title names the page, then the site: cutting it is left to whoever has no room.
  'long-title': 'off',
  // An address made from a name begins as the name does: #999-calls. HTML allows it.
  'valid-id': ['error', { relaxed: true }],
};

// What the Nu checker may warn of.
const accepted = [
  // A table that scrolls is a region named by its caption; a heading would say the same twice.
  { said: /^Section lacks heading/, of: /<section class="scroll" tabindex="0" aria-labelledby="/ },
];

function validate(site, fault) {
  const { HtmlValidate, StaticConfigLoader } = load('html-validate');
  const judge = new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:recommended', 'html-validate:document'],
      rules,
    }),
  );
  for (const { path } of site.every) {
    for (const { messages } of judge.validateStringSync(site.text(path), path).results) {
      for (const said of messages)
        fault(`${path}:${said.line}`, '', `html-validate ${said.ruleId}: ${said.message}`);
    }
  }
}

// Over http, so that the policy's 'self' has a meaning; the checker shuns loopback addresses by default.
const LOOPBACK = '-Dnu.validator.servlet.allow-forbidden-hosts=true';

async function nu({ site, server, fault }, kind, places) {
  if (!places.length) return;
  const jar = join(dirname(locate('vnu-jar/package.json')), 'build/dist/vnu.jar');
  const given = [
    LOOPBACK,
    '-jar',
    jar,
    ...kind,
    '--exit-zero-always',
    '--format',
    'json',
    '--stdout',
    ...places,
  ];
  const { stdout } = await promisify(execFile)('java', given, { maxBuffer: 1 << 28 });
  for (const { type, subType, url = '', lastLine, message, extract } of JSON.parse(stdout).messages) {
    if (type === 'info' && subType !== 'warning') continue;
    if (accepted.some(({ said, of }) => said.test(message) && of.test(extract))) continue;
    const path = url.replace(server.url(''), '').replace(`file:${site.folder}/`, '');
    fault(`${path}:${lastLine}`, '', `vnu ${subType ?? type}: ${message}`);
  }
}

export default async function check(it) {
  validate(it.site, it.fault);
  const sheets = it.site.files.filter((path) => path.endsWith('.css'));
  const drawings = it.site.files.filter((path) => path.endsWith('.svg'));
  await nu(
    it,
    [],
    it.site.every.map((page) => it.server.url(page.path)),
  );
  await nu(
    it,
    ['--css'],
    sheets.map((path) => it.server.url(path)),
  );
  await nu(
    it,
    ['--svg'],
    drawings.map((path) => join(it.site.folder, path)),
  );
  return `${it.site.every.length} pages, ${sheets.length} style sheets, ${drawings.length} drawings`;
}
