# The bot as an image: `docker build -t photo-concierge .`, then `docker run` with the settings of
# .env.example (`--env-file` takes values without quotes). The database of a single replica is in
# /data; several share a PostgreSQL. `work` listens to nobody: run it with `--no-healthcheck`.
FROM python:3.11-slim AS build
COPY requirements.txt .
RUN python -m venv /venv && /venv/bin/pip install --no-cache-dir -r requirements.txt \
 && /venv/bin/pip uninstall --yes pip setuptools && /venv/bin/python -m compileall -q /venv

FROM python:3.11-slim
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 METRICS_HOST=0.0.0.0 \
    DATABASE_URL=sqlite+aiosqlite:////data/photo-concierge.db
RUN useradd --uid 10001 --create-home bot && install --directory --owner=bot /data
COPY --from=build /venv /venv
WORKDIR /app
COPY app.py LICENSE ./
COPY bot bot
COPY cards cards
COPY manifest manifest
RUN python -m compileall -q app.py bot cards
USER bot
VOLUME /data
EXPOSE 3978 9464
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s CMD ["python", "-c", \
  "import os, urllib.request as r; r.urlopen('http://127.0.0.1:' + os.environ.get('PORT', '3978') + '/healthz', timeout=3)"]
ENTRYPOINT ["python", "app.py"]
CMD ["serve"]
