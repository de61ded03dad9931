"""The HTML of the page for people; everything that is put into it is escaped before."""

from string import Template

PAGE = Template("""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Office in the sandbox of $organization</title>
<style>
:root { color-scheme: light dark; --ink: #1f2430; --ground: #f5f6fa; --card: #ffffff;
  --line: #6b7280; --accent: #1f5fbf; --good: #e3f4e8; }
@media (prefers-color-scheme: dark) { :root { --ink: #eef0f6; --ground: #171a21;
  --card: #232833; --line: #9aa3b2; --accent: #8ab8ff; --good: #1d3a28; } }
body { margin: 0; background: var(--ground); color: var(--ink);
  font: 1.05rem/1.5 system-ui, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 1.5rem; }
section { background: var(--card); border-radius: .75rem; padding: 1rem 1.25rem;
  margin: 1rem 0; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.15rem; margin: 0 0 .75rem; }
.row { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; }
button, select { font: inherit; color: inherit; background: var(--card); padding: .6rem 1rem;
  border: 1px solid var(--line); border-radius: .5rem; max-width: 100%; }
.tile { min-width: 9rem; min-height: 5rem; border: 2px solid var(--accent); font-weight: 600; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.said { background: var(--good); border-left: .4rem solid #2f8f5b; padding: .75rem 1rem;
  font-weight: 600; }
figure { margin: 0; text-align: center; } img, .none { border-radius: 50%; }
.none { width: 120px; height: 120px; border: 2px dashed var(--line); box-sizing: border-box;
  display: grid; place-items: center; margin: 0 auto; font-size: .9rem; }
</style>
</head>
<body>
<main>
<h1>Welcome to the sandbox of $organization</h1>
<p>This page stands for Office.com. Nobody here is real, and nothing leaves this computer.</p>
$said
<section aria-labelledby="who">
<h2 id="who">Who you are</h2>
<form method="get" action="/" class="row">
<label for="person">Sign in as</label>
<select id="person" name="person">$options</select>
<button type="submit">Sign in</button>
</form>
</section>
<section aria-labelledby="apps">
<h2 id="apps">Apps of $name</h2>
<form method="post" action="/visit" class="row">
<input type="hidden" name="person" value="$nickname">
<button class="tile" type="submit" name="place" value="onedrive">OneDrive</button>
<button class="tile" type="submit" name="place" value="sharepoint">SharePoint</button>
</form>
</section>
<section aria-labelledby="photos">
<h2 id="photos">Your photo</h2>
<div class="row">$microsoft_photo$sharepoint_photo
<form method="post" action="/photo">
<input type="hidden" name="person" value="$nickname">
<button type="submit">Add a new photo</button>
</form>
</div>
</section>
</main>
</body>
</html>
""")
