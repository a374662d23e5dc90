// Greenroom brings its own browser finder (scripts/browser.ts); puppeteer must not download one at install time.
module.exports = { skipDownload: true };
