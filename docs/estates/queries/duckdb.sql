-- Run where placements.csv is: data-boundary scan estate/ --format csv=placements.csv
-- A table for other engines, once. Every column stays a text: account ids begin with zeros.
COPY (FROM read_csv('placements.csv', all_varchar = true))
TO 'placements.parquet' (FORMAT parquet, COMPRESSION zstd);

-- Copies by country and owner.
SELECT country, coalesce(nullif(owner, ''), '(no owner)') AS owner, count(*) AS copies
FROM (
  SELECT owner, unnest(string_split(countries, ';')) AS country
  FROM 'placements.parquet'
  WHERE role IN ('replica', 'backup', 'failover', 'cache') AND countries <> ''
)
GROUP BY ALL ORDER BY copies DESC, country, owner;

-- Who sends to the US.
SELECT account, type, role, count(DISTINCT resource_id) AS resources
FROM 'placements.parquet'
WHERE list_contains(string_split(countries, ';'), 'US')
GROUP BY ALL ORDER BY resources DESC, account, type, role;
